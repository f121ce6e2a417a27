namespace ICDD.Drafting;

public enum ClauseStatus { Open, AgreedAdReferendum, Agreed, Deleted }
