using System.CommandLine;

namespace FactTracker.Cli;

/// <summary>A verb as a command of the parser.</summary>
/// <param name="verb">The verb.</param>
internal sealed class ParsedVerb(IVerb verb) : Command(verb.Name, verb.Summary)
{
    public IVerb Verb => verb;
}
