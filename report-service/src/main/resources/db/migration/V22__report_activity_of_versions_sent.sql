-- versions sent before activities were kept count what is entered now
insert into report_activity (version_id, activity_id, agency, kind, happened_on, title, quantity, people, amount, topic, method)
select v.id, a.id, a.agency, a.kind, a.happened_on, a.title, a.quantity, a.people, a.amount, a.topic, a.method
from report_version v
    join agency_report r on r.id = v.report_id and r.current_version = v.number
    join obligation o on o.id = r.obligation_id
    join reporting_round d on d.id = o.round_id
    join activity a on a.agency = r.agency and a.plan_id = d.plan_id and a.happened_on between d.period_from and d.cut_off_on;
