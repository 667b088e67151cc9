-- The words of each report are read again, now with marks for those that follow each other; the service does so while it works.
update report_search set words = null;
