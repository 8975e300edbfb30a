using ChinaAiWeekly.Web.Caching;
using ChinaAiWeekly.Web.Demo;
using ChinaAiWeekly.Web.Figures;
using ChinaAiWeekly.Web.Hosting;
using ChinaAiWeekly.Web.Localization;
using ChinaAiWeekly.Web.Pages.Errors;
using ChinaAiWeekly.Web.Settings;
using ChinaAiWeekly.Web.Twins;

args = DemoSite.Arguments(args);
var builder = WebApplication.CreateBuilder(args);
builder.AddSettings();
builder.AddHosting();
builder.AddStore(args);
builder.AddLanguages();
builder.AddPageCache();
builder.AddFigures();
builder.AddPages();
builder.AddHealth();

var app = builder.Build();
app.UseLanguages();
app.UseErrorPages();
app.UseRouting();
app.UsePageCache();
app.MapPages();
app.MapHealth();
return await app.RunOnStoreAsync();
