namespace ICDD.Drafting.Web;

/// <summary>
/// On which wording of a clause the words in a box were begun. An untouched box goes along with the clause; one in which
/// somebody writes stays on the wording that was read, until its writer has read the newer one.
/// </summary>
public sealed class BegunOn
{
    private bool _touched;

    /// <summary>The wording on which the words are sent; 0 where they belong to no clause.</summary>
    public int Wording { get; private set; }

    /// <summary>The box that the browser owns: another one where an untouched box got other words to begin with.</summary>
    public int Box { get; private set; }

    /// <returns>Whether the box begins anew, with the words of another wording.</returns>
    public bool Look(Clause? clause)
    {
        var standing = clause?.Wording.Number ?? 0;
        if (_touched || Box == standing)
            return false;
        Box = Wording = standing;
        return true;
    }

    /// <summary>Somebody writes, or what was written before came back.</summary>
    public void Begin(int wording) => (_touched, Wording) = (true, wording);

    public void End(Clause? clause)
    {
        _touched = false;
        Wording = Box;
        Look(clause);
    }
}
