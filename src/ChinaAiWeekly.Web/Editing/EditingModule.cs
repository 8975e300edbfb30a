namespace ChinaAiWeekly.Web.Editing;

internal static class EditingModule
{
    public static void AddEditing(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<DraftPreview>();
        builder.Services.AddScoped<CorrectionText>();
        builder.Services.AddHostedService<PublishingClock>();
    }
}
