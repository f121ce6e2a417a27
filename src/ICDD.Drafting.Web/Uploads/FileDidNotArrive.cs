namespace ICDD.Drafting.Web;

public sealed record FileDidNotArrive : Refusal;
