package vn.gov.quangtri.cchc.report.activity;

import java.util.UUID;

/** What a list of activities is narrowed to; null for anything. */
record ActivityFilter(UUID plan, String agency, ActivityKind kind) {}
