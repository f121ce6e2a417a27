namespace ICDD.Drafting.Web;

/// <summary>
/// On which wording of a clause the words in a box were begun. An untouched box goes along with the clause and with
/// what its first words are made of; one in which somebody writes stays on the wording that was read, until its writer
/// has read the newer one.
/// </summary>
public sealed class BaseWording
{
    private bool _touched;
    private int _standing;
    private string _made = "";

    /// <summary>The wording on which the words are sent; 0 where they belong to no clause.</summary>
    public int Wording { get; private set; }

    /// <summary>
    /// The box that the browser owns: another one where an untouched box got other words to begin with.
    /// </summary>
    public int Box { get; private set; }

    /// <param name="clause">As it stands; none where the words belong to no clause.</param>
    /// <param name="made">What the first words are made of besides, such as the choices in brackets.</param>
    /// <returns>Whether the box begins anew, with other words.</returns>
    public bool Look(Clause? clause, string made = "")
    {
        var standing = clause?.Wording.Number ?? 0;
        if (_touched || (_standing == standing && _made == made))
            return false;
        (_standing, _made, Wording) = (standing, made, standing);
        Box++;
        return true;
    }

    /// <summary>Somebody writes, or what was written before came back.</summary>
    public void Begin(int wording) => (_touched, Wording) = (true, wording);

    public void End(Clause? clause, string made = "")
    {
        _touched = false;
        Wording = _standing;
        Look(clause, made);
    }
}
