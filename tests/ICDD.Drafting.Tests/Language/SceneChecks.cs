namespace ICDD.Drafting.Tests;

/// <summary>What a test reads off a scene, in the short hand of drafters.</summary>
public static class SceneChecks
{
    public static Scene InOrder(this Scene scene, string clauses)
    {
        Assert.Equal(clauses, string.Join(' ', scene.Draft.Outline.InOrder()));
        return scene;
    }

    /// <summary>The references of all clauses in order; a dash where one has no number.</summary>
    public static Scene Numbered(this Scene scene, string numbers)
    {
        var references = scene.Draft.Outline.InOrder().Select(scene.Draft.NumberOf);
        Assert.Equal(
            numbers, string.Join(", ", references.Select(reference => reference.Length > 0 ? reference : "-")));
        return scene;
    }

    public static Scene Printed(this Scene scene, string numbers)
    {
        var printed = scene.Draft.Outline.InOrder().Select(id => scene.Draft.Numbering[id].Printed);
        Assert.Equal(numbers, string.Join(" | ", printed.Select(number => number.Length > 0 ? number : "-")));
        return scene;
    }

    public static Scene Says(this Scene scene, ClauseId clause, string text)
    {
        Assert.Equal(text, scene.Draft.Find(clause)!.Text);
        return scene;
    }

    public static Scene Stands(this Scene scene, ProposalId proposal, Standing standing)
    {
        Assert.Equal(standing, scene.Draft.Find(proposal)!.Change.Standing(scene.Draft));
        return scene;
    }
}
