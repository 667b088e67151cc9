-- As after the last time that the table was written anew.
vacuum analyze incident_fact;
