-- Without these notes the planner takes the beginning and the end of a window of days for independent, and any month for a large part
-- of all incidents; it then walked through all of them, newest first, to find those of one perpetrator.
create statistics incident_days_st on (daterange(from_day, to_day, '[]')) from incident;
create statistics incident_revision_days_st on (daterange(from_day, to_day, '[]')) from incident_revision;
analyze incident;
analyze incident_revision;
