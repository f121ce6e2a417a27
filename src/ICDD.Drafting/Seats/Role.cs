namespace ICDD.Drafting;

public enum Role { Delegate, Chair, Secretariat, Observer }
