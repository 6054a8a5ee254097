"""Trees compiled into one function answer as the trees walked one by one."""

from math import inf

from hypothesis import given, settings
from hypothesis import strategies as st

from bench.body_training.meant import sums as sums_of
from newscrawl.extract.body.classwords import CssWeights
from newscrawl.extract.body.model import Model
from newscrawl.extract.body.trees import Tree, decision

NUMBERS = st.floats(-4, 4)
LEAVES = NUMBERS
TREES: st.SearchStrategy[Tree] = st.recursive(
    LEAVES, lambda inner: st.tuples(st.integers(0, 3), NUMBERS, inner, inner), max_leaves=6
)
BOUNDS = st.tuples(st.floats(-3, 0), st.floats(0, 3))


@settings(max_examples=60, deadline=None)
@given(
    st.lists(TREES, max_size=20),
    st.lists(BOUNDS, max_size=2),
    st.lists(st.tuples(NUMBERS, NUMBERS, NUMBERS, NUMBERS), min_size=1, max_size=5),
)
def test_the_function_answers_as_the_trees(
    trees: list[Tree], bounds: list[tuple[float, float]], described: list[tuple[float, ...]]
) -> None:
    model = Model(CssWeights({}), (0.0,), 0.0, tuple(trees), 0.6, 0.0, tuple(bounds))
    for values in described:
        sums = list(sums_of(model, values)) or [0.0]
        ends = [*bounds, *[(-inf, inf)] * len(sums)]
        rounds = zip(sums, ends, strict=False)
        settled = [total > high for total, (low, high) in rounds if not low <= total <= high]
        assert model.keeps(values) == (settled[0] if settled else sums[-1] >= model.wanted)


def test_the_numbers_after_are_asked_for_only_where_they_are_needed() -> None:
    rounds = [(((0, 0.5, -1.0, 1.0),), -2.0, 0.5), (((1, 0.5, -1.0, 3.0),), -inf, inf)]
    decide = decision(rounds, 0.0, 1)
    asked: list[int] = []

    def more(at: int) -> list[float]:
        asked.append(at)
        return [0.75]

    assert decide([0.75], more, 7) is True
    assert asked == []
    assert decide([0.25], more, 7) is True
    assert asked == [7]
