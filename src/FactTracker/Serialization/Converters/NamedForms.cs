using System.Text.Json;
using FactTracker.Json;
using FactTracker.Serialization.Parsing;
using FactTracker.Serialization.Writing;

namespace FactTracker.Serialization.Converters;

/// <summary>The forms of what has a name of the author's choice: an object, in which the name is that of a member.</summary>
internal static class NamedForms
{
    // Extensions are the members that are not listed, so the one name of this table never counts as listed.
    private static readonly MemberTable AnyName = new("any");

    public static void AddTo(ConverterTable table)
    {
        Add<Qualifier>(table, ClaimReader.Qualifier, item => item.Name, ClaimWriter.WriteQualifier);
        Add<Identifier>(table, SourceReader.Identifier, item => item.Scheme, SourceWriter.WriteIdentifier);
        Add<ContentHash>(table, SourceReader.Hash, item => item.Algorithm, SourceWriter.WriteHash);
        Add<Translation>(table, TranslationReader.Language, item => item.Language.Text, TranslationWriter.WriteOne);
        Add<TranslatedMember>(table, TranslationReader.Member, item => item.Member, TranslationWriter.WriteMember);
        table.AddClass(ReadExtensions, WriteExtensions);
        table.AddWithNone<Extension>(ReadExtension, (json, extension) => WriteExtensions(json, [extension]));
    }

    private static void Add<T>(
        ConverterTable table, NamedValues.Reader<T> read, Func<T, string> nameOf, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        table.AddClass<T>(
            (ref reader, context) => One(ref reader, context, read), (json, item) => ObjectWriter.WriteNamed(json, [item], nameOf, write));
        table.AddWhole<ValueList<T>>(
            (ref reader, context, out list) =>
            {
                list = reader.TokenType == JsonTokenType.Null
                    ? default
                    : NamedValues.Read(ref reader, context, context.Lists.Of<T>(), read);
                return !context.IsRejected;
            },
            (json, list) => ObjectWriter.WriteNamed(json, list, nameOf, write));
    }

    private static T? One<T>(ref JsonCursor reader, ReadContext context, NamedValues.Reader<T> read)
        where T : class
    {
        var start = reader;
        var list = NamedValues.Read(ref reader, context, context.Lists.Of<T>(), read);
        if (list.Single is null && !context.IsRejected) RejectCount(ref start, context, list.Count);
        return list.Single;
    }

    private static Extensions? ReadExtensions(ref JsonCursor reader, ReadContext context)
    {
        if (!context.EnterObject(ref reader, "an object")) return null;
        var members = new ObjectReader(AnyName, ref reader, listed: 0);
        while (members.Next(ref reader, context))
        {
        }

        return members.Extensions;
    }

    private static Extension? ReadExtension(ref JsonCursor reader, ReadContext context)
    {
        var start = reader;
        if (ReadExtensions(ref reader, context) is not { } members) return null;
        if (members.Count == 1) return members.Members[0];
        RejectCount(ref start, context, members.Count);
        return null;
    }

    private static void RejectCount(ref JsonCursor start, ReadContext context, int count)
    {
        context.Report(ref start, Rules.WrongType, $"Expected an object with one member, found {count} members.");
        context.IsRejected = true;
    }

    private static void WriteExtensions(Utf8JsonWriter json, IEnumerable<Extension> extensions)
    {
        json.WriteStartObject();
        foreach (var (name, value) in extensions)
        {
            json.WritePropertyName(name);
            RawWriter.Write(json, value);
        }

        json.WriteEndObject();
    }
}
