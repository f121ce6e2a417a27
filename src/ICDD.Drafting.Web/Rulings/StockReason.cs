namespace ICDD.Drafting.Web;

/// <summary>Why a proposal is declined with one press; said in the chair's language, and recorded so.</summary>
public enum StockReason { NoAgreement, Covered, Elsewhere, Late }
