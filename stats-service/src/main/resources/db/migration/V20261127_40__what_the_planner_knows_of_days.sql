-- The index over days is one of part of the table, from which the planner takes no notes: it believed that any window holds a hundredth
-- of all incidents, and went through a decade of them by their days rather than by their actor.
create statistics incident_fact_days_st on (daterange(valid_from, valid_to, '[]')) from incident_fact;
