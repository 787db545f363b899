using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace FactTracker.Tests.Conventions;

/// <summary>The documentation of one symbol.</summary>
internal sealed partial class DocComment
{
    // Words that any summary may contain and that add nothing to a name.
    private static readonly HashSet<string> Fillers = new(
        ["a", "an", "the",
            "of", "this", "that", "its", "is", "are", "gets", "get", "sets", "set", "or", "and", "to", "for", "in", "value", "whether"],
        StringComparer.OrdinalIgnoreCase);

    private readonly XElement _xml;

    private DocComment(XElement xml) => _xml = xml;

    /// <summary>Whether it is inherited.</summary>
    public bool IsInherited => _xml.Descendants("inheritdoc").Any();

    public string Summary => string.Concat(_xml.Descendants("summary").SelectMany(summary => summary.Nodes()).Select(TextOf)).Trim();

    public bool HasRemarksOrExample => _xml.Descendants("remarks").Concat(_xml.Descendants("example")).Any();

    /// <summary>Returns the documentation of a symbol, or null if it has none.</summary>
    public static DocComment? Of(ISymbol symbol) =>
        symbol.GetDocumentationCommentXml() is { Length: > 0 } xml ? new DocComment(XElement.Parse($"<doc>{xml}</doc>")) : null;

    /// <summary>Returns whether the summary only repeats the name: all of its words are in the name, or mean nothing by
    /// themselves.</summary>
    public bool Echoes(string name)
    {
        var known = Words().Matches(name).Select(word => Stem(word.Value)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Words().Matches(Summary).Select(word => word.Value).All(word => Fillers.Contains(word) || known.Contains(Stem(word)));
    }

    private static string TextOf(XNode node) => node switch
    {
        XElement { IsEmpty: true } element => string.Join(' ', element.Attributes().Select(attribute => attribute.Value)),
        XElement element => element.Value,
        _ => node.ToString(),
    };

    private static string Stem(string word) => word.Length > 3 && word.EndsWith('s') ? word[..^1] : word;

    [GeneratedRegex("[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[0-9]+")]
    private static partial Regex Words();
}
