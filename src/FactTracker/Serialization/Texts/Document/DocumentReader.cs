using System.Text.Json;
using FactTracker.Json;
using FactTracker.Serialization.Parsing;

namespace FactTracker.Serialization;

/// <summary>Reads the object of a set: a whole document, or the first line of the line form.</summary>
internal static class DocumentReader
{
    /// <summary>Reads the current object.</summary>
    public static void Read(ref JsonCursor reader, ReadContext context, SetAssembly set)
    {
        var members = new ObjectReader(HeaderMembers.Table, ref reader);
        while (!set.IsUnsupported && members.Next(ref reader, context))
        {
            switch (members.Current)
            {
                case HeaderMembers.Version:
                    if (set.ReadVersion(ref reader) is { } version && version != FormatVersion.Current)
                        members.KeepCurrent(FormatVersions.ToRaw(version));
                    break;
                case HeaderMembers.Sources: ReadRecords(ref reader, context, set, RecordKind.Source); break;
                case HeaderMembers.Claims: ReadRecords(ref reader, context, set, RecordKind.Claim); break;
                default: set.Header = ReadMember(set.Header, members.Current, ref reader, context); break;
            }
        }

        if ((members.Present & 1UL << HeaderMembers.Version) == 0)
        {
            members.Miss(context, "facttracker", "The set");
            context.IsRejected = false; // The set is read as version 1.0.
        }

        set.Header = set.Header with { Extensions = members.Extensions };
    }

    private static ClaimSet ReadMember(ClaimSet header, int member, ref JsonCursor reader, ReadContext context) => member switch
    {
        HeaderMembers.Id => header with { Id = Strings.NotBlank(ref reader, context) },
        HeaderMembers.Title => header with { Title = Strings.Text(ref reader, context) },
        HeaderMembers.Description => header with { Description = Strings.Text(ref reader, context) },
        HeaderMembers.Language => header with { Language = Scalars.Language(ref reader, context) },
        HeaderMembers.Publisher => header with { Publisher = AgentReader.Read(ref reader, context) },
        HeaderMembers.License => header with { License = Strings.Text(ref reader, context) },
        HeaderMembers.Created => header with { Created = Scalars.Instant(ref reader, context) },
        HeaderMembers.Modified => header with { Modified = Scalars.Instant(ref reader, context) },
        HeaderMembers.Translations => header with { Translations = TranslationReader.Read(ref reader, context) },
        _ => header with { MergeConflicts = MergeConflictReader.Several(ref reader, context) },
    };

    private static void ReadRecords(ref JsonCursor reader, ReadContext context, SetAssembly set, RecordKind kind)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            context.RejectType(ref reader, "a list");
            return;
        }

        var start = reader.TokenStartIndex;
        var steps = new ReadingSteps(context.Options.Bounds, start);
        using var ahead = kind == RecordKind.Claim ? ClaimsAhead.Begin(reader, context) : null;
        for (var index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray;)
        {
            if (ahead?.From(reader.TokenStartIndex) is { } run)
            {
                set.Take(ref reader, run, index);
                index += run.Claims.Count;
                steps.PassTo(run.End);
            }
            else
            {
                set.Read(ref reader, kind, index++);
                steps.Read(reader.BytesConsumed);
                if (index == Foresight.Seen && kind == RecordKind.Claim)
                    set.ExpectClaims(Foresight.Of(reader.BytesConsumed - start, context.Text.Length - reader.BytesConsumed));
            }
        }

        steps.End(reader.BytesConsumed);
    }
}
