-- Along the names too an employer is told from others without being fetched.
drop index prospects_by_name;
create index prospects_by_name on prospects (lower(name)) include (name, employees, ein, marks, name_marks);
