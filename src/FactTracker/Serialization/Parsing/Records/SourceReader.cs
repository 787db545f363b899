using FactTracker.Json;

namespace FactTracker.Serialization.Parsing;

/// <summary>Reads sources.</summary>
internal static class SourceReader
{
    /// <summary>A placeholder until the id is read; no source keeps it.</summary>
    private static readonly Source Unread = new(default(SourceId));

    public static Source? Read(ref JsonCursor reader, ReadContext context)
    {
        if (!context.EnterObject(ref reader, "a source")) return null;
        var members = new ObjectReader(SourceMemberNumbers.Table, ref reader);
        var source = Unread;
        while (members.Next(ref reader, context))
        {
            if (members.Current != SourceMemberNumbers.Csl) source = ReadMember(source, members.Current, ref reader, context);
            else if (Csl(ref reader, context) is { } csl) members.KeepCurrent(csl);
        }

        if (source.Id != default) return members.Extensions.Count == 0 ? source : source with { Extensions = members.Extensions };
        members.Miss(context, "id", "A source");
        return null;
    }

    private static Source ReadMember(Source source, int member, ref JsonCursor reader, ReadContext context) => member switch
    {
        SourceMemberNumbers.Id => source with { Id = Scalars.SharedOwnId(ref reader, context) is { } id ? SourceId.Trusted(id) : default },
        SourceMemberNumbers.Kind => source with { Kind = Scalars.Word<SourceKind>(ref reader, context) ?? source.Kind },
        SourceMemberNumbers.Title => source with { Title = Strings.Text(ref reader, context) },
        SourceMemberNumbers.Authors =>
            source with { Authors = Lists.Always(ref reader, context, context.Lists.Of<Agent>(), AgentReader.Read) },
        SourceMemberNumbers.Publisher => source with { Publisher = AgentReader.Read(ref reader, context) },
        SourceMemberNumbers.Published => source with { Published = DateReader.Statement(ref reader, context) },
        SourceMemberNumbers.Url => source with { Url = Scalars.Url(ref reader, context) },
        SourceMemberNumbers.Archived => source with { Archived = ArchivedCopyReader.Several(ref reader, context) },
        SourceMemberNumbers.Accessed => source with { Accessed = DateReader.Statement(ref reader, context) },
        SourceMemberNumbers.Language => source with { Language = Scalars.Language(ref reader, context) },
        SourceMemberNumbers.Identifiers =>
            source with { Identifiers = NamedValues.Read(ref reader, context, context.Lists.Of<Identifier>(), Identifier) },
        SourceMemberNumbers.Reliability => source with { Reliability = Scalars.Reliability(ref reader, context) },
        SourceMemberNumbers.BasedOn => source with { BasedOn = SourceLinkReader.Several(ref reader, context) },
        SourceMemberNumbers.PartOf => source with { PartOf = Scalars.SourceId(ref reader, context) },
        SourceMemberNumbers.Hash => source with { Hash = NamedValues.Read(ref reader, context, context.Lists.Of<ContentHash>(), Hash) },
        SourceMemberNumbers.License => source with { License = Strings.Shared(ref reader, context) },
        SourceMemberNumbers.Status => source with { Status = Scalars.Word<SourceStatus>(ref reader, context) ?? source.Status },
        SourceMemberNumbers.StatusReason => source with { StatusReason = Strings.Text(ref reader, context) },
        SourceMemberNumbers.Words => source with { Words = Strings.Text(ref reader, context) },
        SourceMemberNumbers.Modified => source with { Modified = Scalars.Instant(ref reader, context) },
        SourceMemberNumbers.Translations => source with { Translations = TranslationReader.Read(ref reader, context) },
        SourceMemberNumbers.Marking => source with { Marking = MarkingReader.Read(ref reader, context) },
        _ => source with { Notes = Strings.Text(ref reader, context) },
    };

    private static RawJson? Csl(ref JsonCursor reader, ReadContext context) =>
        context.EnterObject(ref reader, "an object") ? RawValues.Take(ref reader, context) : null;

    /// <summary>Reads the identifiers in one scheme.</summary>
    public static Identifier? Identifier(string scheme, ref JsonCursor reader, ReadContext context)
    {
        var values = Lists.OneOrMany(ref reader, context, context.Lists.Strings, Strings.Shared);
        return values.IsEmpty ? null : new Identifier(scheme, values);
    }

    /// <summary>Reads the digest of one algorithm.</summary>
    public static ContentHash? Hash(string algorithm, ref JsonCursor reader, ReadContext context) =>
        Strings.Text(ref reader, context) is { } hex ? new ContentHash(algorithm, hex) : null;
}
