using FactTracker.Cli;

using var host = CommandHost.OfProcess();
try
{
    return (int)await FactTrackerCommand.RunAsync(args, host, CancellationToken.None);
}
catch (Exception e) when (MemoryFault.Is(e))
{
    host.Error.WriteLine(MemoryFault.Message);
    return (int)ExitCode.Refused;
}
