insert into report_form (id, form_key, title, title_en) values
    (x'018746e5a6007c2e9a3f2d5b8c104701', 'DEFAULT', 'Báo cáo kết quả công tác tuyên truyền cải cách hành chính',
     'Report on communicating public administration reform');
