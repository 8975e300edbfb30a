using System.Text;
using System.Xml;
using ChinaAiWeekly.Web.Settings;
using Microsoft.AspNetCore.Mvc;

namespace ChinaAiWeekly.Web.Twins;

/// <summary>A feed. Addresses are absolute; <paramref name="Updated"/> is UTC.</summary>
public sealed record AtomFeed(Uri Self, Uri Page, string Title, DateTime Updated, IReadOnlyList<AtomEntry> Entries);

/// <summary>One entry; its page is its identity.</summary>
public sealed record AtomEntry(Uri Page, string Title, string Summary, DateTime Updated);

/// <summary>A feed as Atom, well-formed whatever a title holds: characters that XML lacks are left out.
/// In the demo every title says so.</summary>
internal sealed class AtomTwin(AtomFeed feed) : IActionResult
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    public async Task ExecuteResultAsync(ActionContext context)
    {
        context.HttpContext.Response.ContentType = "application/atom+xml; charset=utf-8";
        var isDemo = context.HttpContext.RequestServices.GetRequiredService<ChinaAiWeeklyOptions>().Demo;
        await context.HttpContext.Response.Body.WriteAsync(Write(isDemo ? "DEMO · " : ""), context.HttpContext.RequestAborted);
    }

    private byte[] Write(string mark)
    {
        using var body = new MemoryStream();
        using (var xml = XmlWriter.Create(body, new XmlWriterSettings { Encoding = new UTF8Encoding(false) }))
        {
            xml.WriteStartElement("feed", Namespace);
            Head(xml, feed.Page, mark + feed.Title, feed.Updated);
            Link(xml, "self", feed.Self);
            foreach (var entry in feed.Entries)
            {
                xml.WriteStartElement("entry", Namespace);
                Head(xml, entry.Page, mark + entry.Title, entry.Updated);
                xml.WriteElementString("summary", Namespace, Valid(entry.Summary));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return body.ToArray();
    }

    private static void Head(XmlWriter xml, Uri page, string title, DateTime updated)
    {
        xml.WriteElementString("id", Namespace, page.AbsoluteUri);
        xml.WriteElementString("title", Namespace, Valid(title));
        xml.WriteElementString("updated", Namespace, XmlConvert.ToString(updated, XmlDateTimeSerializationMode.Utc));
        Link(xml, "alternate", page);
        xml.WriteStartElement("author", Namespace);
        xml.WriteElementString("name", Namespace, "China AI Weekly");
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, Uri address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address.AbsoluteUri);
        xml.WriteEndElement();
    }

    private static string Valid(string text) => text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.Where(XmlConvert.IsXmlChar));
}
