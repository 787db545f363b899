namespace FactTracker.Serialization;

/// <summary>The names by which the two native forms are known as formats.</summary>
internal static class FormNames
{
    public const string Document = "json";
    public const string Lines = "jsonl";

    public static string Of(SerializationForm form) => form == SerializationForm.Lines ? Lines : Document;
}
