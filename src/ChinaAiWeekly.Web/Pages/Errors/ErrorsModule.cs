using ChinaAiWeekly.Store;

namespace ChinaAiWeekly.Web.Pages.Errors;

internal static class ErrorsModule
{
    public static void UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/error/500",

            // What has failed while it found out who asks would fail there again, from memory.
            CreateScopeForErrors = true,
            StatusCodeSelector = fault => fault switch
            {
                BadHttpRequestException refused => refused.StatusCode,
                _ when StorageException.IsStorage(fault) => StatusCodes.Status503ServiceUnavailable,
                _ => StatusCodes.Status500InternalServerError,
            },
        });
        app.UseStatusCodePagesWithReExecute("/error/{0}");
    }
}
