"""What furniture looks like in Chinese, Japanese and Korean, where no blank parts words."""
