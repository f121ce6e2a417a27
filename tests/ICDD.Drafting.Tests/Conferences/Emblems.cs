namespace ICDD.Drafting.Tests;

public static class Emblems
{
    /// <summary>A disc on white, 24 pixels on a side.</summary>
    public const string Square =
        "iVBORw0KGgoAAAANSUhEUgAAABgAAAAYCAIAAABvFaqvAAAAUUlEQVR42mP4TyXAgFMiYAEuRKxBeIzAYxwDeaZgmsVAtiloZjFQ"
        + "YgqyWQwUmgI3i6oGUWgKFI0aNGoQlQwafFmEmrmfmuURNUtIapbZZNciAOl3OT25vDcuAAAAAElFTkSuQmCC";
}
