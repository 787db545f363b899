using System.CommandLine;

namespace FactTracker.Cli.Editing;

/// <summary>A question about a new set: an option that answers it, and the words in which a person is asked.</summary>
/// <param name="Option">The option.</param>
/// <param name="Words">The question.</param>
/// <param name="FaultOf">Returns what is wrong with an answer, or null for a good one.</param>
internal sealed record SetQuestion(Option<string?> Option, string Words, Func<string, string?> FaultOf)
{
    /// <summary>Creates a question to which any words are an answer.</summary>
    /// <param name="name">The name of the option.</param>
    /// <param name="what">What its value is called in help.</param>
    /// <param name="words">The question.</param>
    /// <param name="description">The description of the option.</param>
    /// <param name="faultOf">Returns what is wrong with an answer, or null for a good one.</param>
    public static SetQuestion Of(string name, string what, string words, string description, Func<string, string?>? faultOf = null) =>
        new(new Option<string?>(name) { Description = description, HelpName = what }, words, faultOf ?? (_ => null));
}
