using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace FactTracker.Cli;

/// <summary>Prints the version of the package, without the commit, for <c>--version</c>.</summary>
internal sealed class VersionLine : SynchronousCommandLineAction
{
    public static string Version { get; } =
        typeof(VersionLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0]
            ?? "0.0.0";

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine(Version);
        return (int)ExitCode.Well;
    }
}
