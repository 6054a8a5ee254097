"""Values that are worked out once, when somebody asks."""

from newscrawl.extract.cachedproperty import cached_property


class Ferry:
    asked = 0

    @cached_property
    def name(self) -> str:
        """What it is called."""
        self.asked += 1
        return f"Ferry {self.asked}"


def test_a_value_is_worked_out_once() -> None:
    ferry = Ferry()
    assert ferry.asked == 0
    assert (ferry.name, ferry.name, ferry.asked) == ("Ferry 1", "Ferry 1", 1)


def test_each_object_has_its_own() -> None:
    one, other = Ferry(), Ferry()
    assert one.name == other.name
    assert (one.asked, other.asked) == (1, 1)


def test_a_value_says_what_its_method_does() -> None:
    assert vars(Ferry)["name"].__doc__ == "What it is called."
