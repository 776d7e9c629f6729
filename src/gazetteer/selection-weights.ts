/** The fitted weights of the features, after the constant: a logistic model of the development examples. */
export const WEIGHTS: readonly number[] = [
  -2.826, // constant
  1.862, // governs in title
  1.614, // governs in lead
  1.698, // named in title
  -0.745, // named in lead
  1.000, // weakly in title
  -0.443, // weakly in lead
  1.211, // coverage
  0.933, // source by cue
  -0.323, // source alone
  0.171, // institution
  -0.517, // qualified
  -0.134, // demonym only
  0.419, // margin
  1.384, // first in title
  1.840, // voices
  -0.986, // within
  -2.032, // within governs in title
  -0.741, // above
  -0.051, // above governs in title
  0.647, // above by source
  -1.921, // beside
  -0.191, // beside governs in title
  1.433, // share
  -1.160, // is city
  -0.686, // is county
  -0.019, // is subdivision
  0.681, // is union
  2.826, // level sign
  -1.543, // other level sign
  -0.154, // city above country named
  0.858, // coordinated
  -0.156, // lone weak
  0.584, // partner of union
];
