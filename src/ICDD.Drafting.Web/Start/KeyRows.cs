using System.Text;
using System.Xml.Linq;
using ICDD.Drafting.Postgres;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace ICDD.Drafting.Web;

/// <summary>The keys of the cookies in the database, so that each node reads what another signed.</summary>
internal sealed class KeyRows(PostgresKept kept) : IXmlRepository
{
    private const string Kind = "key";

    public IReadOnlyCollection<XElement> GetAllElements() =>
        [.. kept.All(Kind).Select(body => XElement.Parse(Encoding.UTF8.GetString(body)))];

    public void StoreElement(XElement element, string friendlyName) => kept.Keep(
        Kind, friendlyName, Encoding.UTF8.GetBytes(element.ToString(SaveOptions.DisableFormatting)));
}
