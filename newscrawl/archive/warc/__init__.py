"""Pages as served: WARC files written, read, scanned and searched."""
