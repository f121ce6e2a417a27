namespace ICDD.Drafting;

public enum ClauseKind { Heading, Preambular, Operative, Recommendation }
