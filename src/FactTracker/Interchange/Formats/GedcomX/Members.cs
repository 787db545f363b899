namespace FactTracker.Interchange.Formats.GedcomX;

/// <summary>
/// The names of the GEDCOM X members that FactTracker reads, and the prefix of the extension members that keep the others.
/// </summary>
internal static class Members
{
    public const string Prefix = "gedcomx:";
    public const string Id = "id";
    public const string Type = "type";
    public const string Language = "lang";
    public const string Value = "value";
    public const string Resource = "resource";
    public const string Description = "description";
    public const string Descriptions = "descriptions";
    public const string Persons = "persons";
    public const string Relationships = "relationships";
    public const string Events = "events";
    public const string Documents = "documents";
    public const string Agents = "agents";
    public const string SourceDescriptions = "sourceDescriptions";
    public const string Gender = "gender";
    public const string Names = "names";
    public const string NameForms = "nameForms";
    public const string FullText = "fullText";
    public const string Parts = "parts";
    public const string Facts = "facts";
    public const string Person1 = "person1";
    public const string Person2 = "person2";
    public const string Date = "date";
    public const string Original = "original";
    public const string Formal = "formal";
    public const string Place = "place";
    public const string Sources = "sources";
    public const string Attribution = "attribution";
    public const string Contributor = "contributor";
    public const string Modified = "modified";
    public const string Created = "created";
    public const string Confidence = "confidence";
    public const string Citations = "citations";
    public const string Titles = "titles";
    public const string About = "about";
    public const string ComponentOf = "componentOf";
    public const string Repository = "repository";
    public const string Publisher = "publisher";
    public const string Authors = "authors";
    public const string Published = "published";
    public const string Rights = "rights";
    public const string ResourceType = "resourceType";
    public const string Qualifiers = "qualifiers";
    public const string Name = "name";
    public const string Text = "text";
    public const string Subject = "subject";
    public const string Notes = "notes";

    /// <summary>
    /// The kind of a source, as in native JSON. The four resource types of GEDCOM X only distinguish records from artifacts.
    /// </summary>
    public const string Kind = "facttracker:kind";
}
