using FactTracker.Cli;

using var host = CommandHost.OfProcess();
return (int)await FactTrackerCommand.RunAsync(args, host, CancellationToken.None);
