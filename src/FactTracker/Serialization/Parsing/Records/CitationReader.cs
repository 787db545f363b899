using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Serialization.Parsing;

/// <summary>Reads citations: the id of a source, or an object with one.</summary>
internal static class CitationReader
{
    private const int Source = 0, Stance = 1, BasedOn = 2, Locator = 3, Quote = 4, Credibility = 5, Accessed = 6, Archived = 7;

    private static readonly MemberTable Members = new(
        "source", "stance", "basedOn", "locator", "quote", "credibility", "accessed", "archived", "notes");

    public static Citation? Read(ref JsonCursor reader, ReadContext context)
    {
        if (reader.TokenType == JsonTokenType.String) return Plain(ref reader, context);
        return context.EnterObject(ref reader, "the id of a source, or an object with one")
            ? context.Shared.Citations.Read(ref reader, context, ReadObject)
            : null;
    }

    private static Citation? ReadObject(ref JsonCursor reader, ReadContext context)
    {
        SourceId? source = null;
        Locator? locator = null;
        Credibility? credibility = null;
        var rare = default(RareMembers);
        var members = new ObjectReader(Members, ref reader);
        while (members.Next(ref reader, context))
        {
            switch (members.Current)
            {
                case Source: source = Scalars.SourceId(ref reader, context); break;
                case Locator: locator = LocatorReader.Read(ref reader, context); break;
                case Credibility: credibility = Scalars.Credibility(ref reader, context); break;
                default: rare = ReadRare(rare, members.Current, ref reader, context); break;
            }
        }

        if (source is not { } known)
        {
            members.Miss(context, "source", "A citation");
            return null;
        }

        if (members.Extensions is { Count: > 0 } extensions) rare = rare.With(nameof(Citation.Extensions), extensions);
        return new Citation(known, rare) { Locator = locator, Credibility = credibility };
    }

    private static RareMembers ReadRare(RareMembers rare, int member, ref JsonCursor reader, ReadContext context) => member switch
    {
        Stance => rare.With(nameof(Citation.Stance), Scalars.Word<Stance>(ref reader, context), FactTracker.Stance.Supports),
        BasedOn => rare.With(nameof(Citation.BasedOn), SourceLinkReader.Several(ref reader, context)),
        Quote => rare.With(nameof(Citation.Quote), QuoteReader.Read(ref reader, context)),
        Accessed => rare.With(nameof(Citation.Accessed), DateReader.Statement(ref reader, context)),
        Archived => rare.With(nameof(Citation.Archived), ArchivedCopyReader.Several(ref reader, context)),
        _ => rare.With(nameof(Citation.Notes), Strings.Text(ref reader, context)),
    };

    private static Citation? Plain(ref JsonCursor reader, ReadContext context)
    {
        if (Strings.Pooled(ref reader, context) is not { } text) return null;
        if (RecordIdSyntax.Fault(text.Text) is not { } fault) return text.AsCitation;
        context.Reject(ref reader, Rules.BadId, fault);
        return null;
    }
}
