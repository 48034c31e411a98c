-- Which questions belong to a ticket, so that the page needs to know the ticket only. Gives no application.
CREATE FUNCTION monitoring.items(ticket uuid) RETURNS text[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
	SELECT o.equality_items FROM monitoring.links l
	JOIN public.applications a ON a.id = l.application_id
	JOIN public.vacancies v ON v.id = a.vacancy_id
	JOIN public.organisations o ON o.id = v.organisation_id
	WHERE l.ticket = items.ticket;
$$;
GRANT SELECT (id, organisation_id) ON vacancies TO monitoring_owner;
GRANT SELECT (id, equality_items) ON organisations TO monitoring_owner;
GRANT CREATE ON SCHEMA monitoring TO monitoring_owner;
ALTER FUNCTION monitoring.items OWNER TO monitoring_owner;
REVOKE CREATE ON SCHEMA monitoring FROM monitoring_owner;
REVOKE ALL ON FUNCTION monitoring.items FROM PUBLIC;
GRANT EXECUTE ON FUNCTION monitoring.items TO monitoring;
