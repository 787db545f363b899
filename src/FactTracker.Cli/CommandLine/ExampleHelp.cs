using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace FactTracker.Cli;

/// <summary>Prints the standard help followed by examples and exit codes. It is 80 columns wide, even when output is redirected.</summary>
/// <param name="ofAll">The examples of the command as a whole.</param>
internal sealed class ExampleHelp(IReadOnlyList<Example> ofAll) : SynchronousCommandLineAction
{
    private const int Indent = 6;
    private readonly HelpAction _usual = new() { MaxWidth = HelpLines.Width };

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        _usual.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        var verb = (parseResult.CommandResult.Command as ParsedVerb)?.Verb;
        output.WriteLine("Examples:");
        foreach (var example in verb?.Examples ?? ofAll)
        {
            foreach (var line in HelpLines.OfCommand(example.Line)) output.WriteLine(line);
            foreach (var line in HelpLines.Of(example.Purpose, Indent)) output.WriteLine(line);
        }

        output.WriteLine();
        output.WriteLine("Exit codes:");
        foreach (var (code, meaning) in ExitCodes.Of(verb))
        {
            output.WriteLine($"  {(int)code}{string.Join('\n', HelpLines.Of(meaning, Indent))[3..]}");
        }

        output.WriteLine();
        return (int)ExitCode.Well;
    }
}
