"""The pictures of an article: which they are, their captions and credits."""
