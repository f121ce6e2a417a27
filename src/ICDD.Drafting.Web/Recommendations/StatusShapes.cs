namespace ICDD.Drafting.Web;

/// <summary>The status of a clause as a shape and a stroke, which its words repeat.</summary>
public static class StatusShapes
{
    public static PictureBox Of(ClauseStatus status, int x, int y, int width, int height) => new(
        Shape(status), Style(status), x, y, width, height);

    private static PictureShape Shape(ClauseStatus status) => status switch
    {
        ClauseStatus.AgreedAdReferendum => PictureShape.Double,
        ClauseStatus.AgreedInGroup => PictureShape.Notched,
        ClauseStatus.Deleted => PictureShape.Crossed,
        _ => PictureShape.Sheet,
    };

    private static string Style(ClauseStatus status) => status == ClauseStatus.Open ? "still-open" : Css.Of(status);
}
