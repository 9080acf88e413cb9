package vn.gov.quangtri.cchc.task.asking;

import java.util.UUID;

/** What a job asks: for a round, about one ongoing task. */
record Question(UUID roundId, UUID taskId) {}
