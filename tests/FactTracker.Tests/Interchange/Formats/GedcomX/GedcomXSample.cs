namespace FactTracker.Tests.Interchange.Formats.GedcomX;

/// <summary>A document with a part of every kind, after the examples of the specification.</summary>
internal static class GedcomXSample
{
    public const string Text = """
        {
          "lang": "en",
          "attribution": { "contributor": { "resource": "#A-1" }, "modified": 1398405600000 },
          "sourceDescriptions": [
            {
              "id": "S-1", "about": "https://example.org/records/1", "resourceType": "http://gedcomx.org/PhysicalArtifact",
              "citations": [{ "value": "Baptisms of 1795, page 12" }], "titles": [{ "value": "Baptisms" }], "repository": { "resource": "#A-2" },
              "descriptions": [{ "value": "A register." }], "rights": ["https://example.org/rights"], "modified": 1398405600000,
              "componentOf": { "description": "#S-2" }, "sources": [{ "description": "#S-2" }], "mediaType": "text/plain"
            },
            { "id": "S-2", "titles": [{ "lang": "de", "value": "Kirchenbuch" }, { "lang": "en", "value": "Parish register" }], "citations": [{ "value": "The parish register" }] }
          ],
          "agents": [
            { "id": "A-1", "names": [{ "lang": "en", "value": "Jane Doe" }], "emails": [{ "resource": "mailto:jane@example.org" }] },
            { "id": "A-2", "names": [{ "value": "The Archive" }] }
          ],
          "persons": [
            {
              "id": "P-1", "extracted": false,
              "gender": { "type": "http://gedcomx.org/Male" },
              "names": [
                {
                  "id": "N-1", "type": "http://gedcomx.org/BirthName", "preferred": true,
                  "nameForms": [{ "fullText": "Samuel Ham", "parts": [{ "type": "http://gedcomx.org/Given", "value": "Samuel" }, { "type": "http://gedcomx.org/Surname", "value": "Ham" }] }]
                },
                { "nameForms": [{ "lang": "en", "fullText": "Sam" }] }
              ],
              "facts": [
                {
                  "id": "F-1", "type": "http://gedcomx.org/Birth", "date": { "original": "about April 1795", "formal": "A+1795-04" },
                  "place": { "original": "Bridgwater, England", "description": "#L-1" }, "confidence": "http://gedcomx.org/High",
                  "sources": [{ "description": "#S-1", "qualifiers": [{ "name": "http://gedcomx.org/CharacterRegion", "value": "0,12" }] }],
                  "attribution": { "contributor": { "resource": "#A-1" }, "modified": 1398405600123 }
                },
                { "type": "http://gedcomx.org/Occupation", "value": "Miller", "date": { "formal": "+1820/+1840" }, "notes": [{ "text": "Read with doubt." }] },
                { "type": "http://gedcomx.org/Residence", "place": { "original": "Wellington" }, "date": { "original": "in his youth" } },
                { "type": "http://gedcomx.org/Death", "confidence": "http://gedcomx.org/Low", "attribution": { "modified": 1398405600000, "changeMessage": "A guess." } }
              ],
              "sources": [{ "description": "https://example.org/elsewhere", "qualifiers": [{ "name": "http://gedcomx.org/RectangleRegion", "value": "1,2,3,4" }] }]
            },
            { "id": "P-2", "gender": { "type": "http://gedcomx.org/Female" }, "names": [{ "nameForms": [{ "fullText": "Elizabeth" }] }] }
          ],
          "relationships": [
            {
              "id": "R-1", "type": "http://gedcomx.org/Couple", "person1": { "resource": "#P-1" }, "person2": { "resource": "#P-2" },
              "facts": [{ "type": "http://gedcomx.org/Marriage", "date": { "original": "16 July 1816", "formal": "+1816-07-16" } }]
            }
          ],
          "events": [{ "id": "E-1", "type": "http://gedcomx.org/Census", "date": { "formal": "+1841" }, "roles": [{ "person": { "resource": "#P-1" }, "type": "http://gedcomx.org/Participant" }] }],
          "documents": [{ "id": "D-1", "type": "http://gedcomx.org/Analysis", "text": "It fits." }],
          "places": [{ "id": "L-1", "names": [{ "lang": "en", "value": "Bridgwater" }], "latitude": 51.128 }]
        }
        """;
}
