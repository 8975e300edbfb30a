using ChinaAiWeekly.Store;

namespace ChinaAiWeekly.Web.Pages.Errors;

internal static class ErrorsModule
{
    public static void UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/error/500",
            StatusCodeSelector = fault => fault switch
            {
                StorageException => StatusCodes.Status503ServiceUnavailable,
                BadHttpRequestException refused => refused.StatusCode,
                _ => StatusCodes.Status500InternalServerError,
            },
        });
        app.UseStatusCodePagesWithReExecute("/error/{0}");
    }
}
