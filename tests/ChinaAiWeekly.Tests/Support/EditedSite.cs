using ChinaAiWeekly.Store;
using ChinaAiWeekly.Store.Accounts;

namespace ChinaAiWeekly.Tests.Support;

/// <summary>A site on a database of its own, with the sample issue and an editor who is signed in.</summary>
internal sealed class EditedSite : IAsyncDisposable
{
    private readonly TestDatabase database;
    private readonly WeeklySite site;
    private readonly List<Visitor> editors = [];

    private EditedSite(TestDatabase database, WeeklySite site) => (this.database, this.site) = (database, site);

    public TestDatabase Database => database;

    /// <param name="time">The site's clock; null = the system's.</param>
    public static async Task<EditedSite> OpenAsync(Engine engine = Engine.Sqlite, TimeProvider? time = null)
    {
        var database = TestDatabase.CreateEmpty(engine);
        var opened = new EditedSite(database, new WeeklySite(database, sample: true, time));
        await opened.JoinAsync("editor@desk.example");
        return opened;
    }

    /// <summary>The site, and the editor who came first.</summary>
    public void Deconstruct(out WeeklySite opened, out Visitor editor) => (opened, editor) = (site, editors[0]);

    /// <summary>One more editor, signed in.</summary>
    public async Task<Visitor> JoinAsync(string email)
    {
        var editor = await Visitor.SignedInAsync(site, Roles.Editor, email);
        editors.Add(editor);
        return editor;
    }

    public async ValueTask DisposeAsync()
    {
        editors.ForEach(editor => editor.Dispose());
        await site.DisposeAsync();
        await database.DisposeAsync();
    }
}
