using System.Text;
using System.Xml;
using ChinaAiWeekly.Store.Views;
using ChinaAiWeekly.Web.Localization;
using ChinaAiWeekly.Web.Pages.Help;
using ChinaAiWeekly.Web.Settings;
using ChinaAiWeekly.Web.Twins;
using Microsoft.AspNetCore.Mvc;

namespace ChinaAiWeekly.Web.Pages;

/// <summary>The addresses that search engines may list.</summary>
public sealed class SitemapModel(SitemapQuery sitemap, HelpText help, ChinaAiWeeklyOptions options) : ViewPage<SitemapView>
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    protected override async Task<Answer<SitemapView>> LoadAsync(CancellationToken cancellation) => await sitemap.LoadAsync(cancellation);

    protected override IActionResult Show(SitemapView view)
    {
        using var body = new MemoryStream();
        using (var xml = XmlWriter.Create(body, new XmlWriterSettings { Encoding = new UTF8Encoding(false) }))
        {
            xml.WriteStartElement("urlset", Namespace);
            foreach (var address in Addresses(view))
            {
                xml.WriteStartElement("url", Namespace);
                xml.WriteElementString("loc", Namespace, new Uri(options.PublicAddress, address).AbsoluteUri);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return File(body.ToArray(), "application/xml; charset=utf-8");
    }

    private IEnumerable<string> Addresses(SitemapView view) =>
    [
        .. PublicPages.All.Select(page => page.Address).Where(address => !address.Contains('{', StringComparison.Ordinal) && !address.Contains('.', StringComparison.Ordinal)),
        .. help.In(Language.Korean).Chapters.Select(chapter => Twins.Addresses.Chapter(chapter.Name)),
        .. view.Issues.Select(Twins.Addresses.Issue),
        .. view.Exhibits.Select(exhibit => Twins.Addresses.Exhibit(exhibit.Issue, exhibit.Number)),
        .. view.News.Select(item => Twins.Addresses.News(item.Issue, item.Number)),
        .. view.Companies.Select(Twins.Addresses.Company),
    ];
}
