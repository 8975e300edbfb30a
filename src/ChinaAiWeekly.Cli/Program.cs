using ChinaAiWeekly.Cli;

return await Application.RunAsync(args);
