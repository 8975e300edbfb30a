using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace ChinaAiWeekly.Store.Schema.Migrations;

internal static class IndexNames
{
    /// <summary>The same index under a name that Identity gives it.</summary>
    public static CreateIndexOperation Named(this CreateIndexOperation index, string name)
    {
        index.Name = name;
        return index;
    }
}
