using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;

namespace ChinaAiWeekly.Store.Accounts;

/// <summary>
/// Data Protection's keys in the database. Written by hand because the ready-made package is not to be had; the
/// interface is synchronous by its own design and is called a few times a day at most.
/// </summary>
public sealed class KeyRing(IDbContextFactory<WeeklyDbContext> contexts) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var context = contexts.CreateDbContext();
        return context.Set<DataProtectionKey>().Select(key => key.Xml).ToList()
            .ConvertAll(XElement.Parse);
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var context = contexts.CreateDbContext();
        context.Add(new DataProtectionKey { FriendlyName = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) });
        context.SaveChanges();
    }
}
