using System.Text.Json;

namespace FactTracker.Serialization.Writing;

/// <summary>Writes translations.</summary>
internal static class TranslationWriter
{
    public static void Write(ObjectWriter members, ValueList<Translation> translations) =>
        members.Named("translations"u8, translations, translation => translation.Language.Text, WriteOne);

    public static void WriteOne(Utf8JsonWriter json, Translation translation) =>
        ObjectWriter.WriteNamed(json, translation.Members, member => member.Member, WriteMember);

    public static void WriteMember(Utf8JsonWriter json, TranslatedMember member) => json.WriteStringValue(member.Words);
}
