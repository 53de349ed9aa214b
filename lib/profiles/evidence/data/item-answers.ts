/**
 * SQL of the answers to attitude items, as `(response_id, elector_id, answered_on, item, value)`: the master question's
 * code, and the answer's place in the order of the question's numbers, from 0.
 */
export const ITEM_ANSWERS = `
  select s.id as response_id, s.elector_id, s.answered_on, m.code as item,
    (select count(distinct lower.number) from question_option lower
      where lower.question_id = o.question_id and lower.number < o.number)::int as value
  from survey_response s
  cross join lateral unnest(s.answers) with ordinality given (option, position)
  join survey_question sq on sq.survey_id = s.survey_id and sq.position = given.position
  join question q on q.id = sq.question_id
  join master_question m on m.id = q.master_id and m.kind = 'attitude'
  join question_option o on o.question_id = q.id and o.position = given.option and o.number is not null`;
