using System.Collections.Frozen;

namespace FactTracker.Interchange.Formats.FollowTheMoney;

/// <summary>
/// The types of the properties in the FollowTheMoney model. Plain strings are not listed, nor are properties whose type depends on the
/// schema (<c>author</c>, <c>number</c>, <c>subject</c>): for these only the statement's <c>prop_type</c> gives the type.
/// </summary>
internal static class PropertyTypes
{
    public const string Date = "date";
    public const string Entity = "entity";
    public const string Language = "language";
    public const string Number = "number";
    public const string Text = "string";

    private static readonly FrozenDictionary<string, string> ByProperty = Rows().ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Returns the type of a property's values, when its name alone determines it.</summary>
    public static string? Of(string property) => ByProperty.GetValueOrDefault(property);

    /// <summary>Returns the type implied when a statement names none.</summary>
    public static string Implied(string property, ClaimValue value) => Of(property) ?? value switch
    {
        DateValue => Date,
        EntityValue => Entity,
        Quantity => Number,
        _ => Text,
    };

    private static Dictionary<string, string> Rows()
    {
        var rows = new Dictionary<string, string>(StringComparer.Ordinal);
        Add(Date, """
            authoredAt awardNoticeDate awardingDate balanceDate birthDate buildDate clarificationDeadline closeDate closingDate contractDate
            contractNoticeDate createDate createdAt creationDate date deathDate declarationDate deregistrationDate dissolutionDate endDate
            fileDate inceptionDate incorporationDate issueDate listingDate maturityDate maxBalanceDate modifiedAt nameChangeDate openingDate
            processedAt publicationDate publishDate publishedAt registrationDate retrievedAt startDate submissionDeadline
            """);
        Add(Entity, """
            addressEntity agent ancestors asset associate bank bankAccount bankForeign bankRub beneficiary beneficiaryAccount callForTenders
            caller candidate case client contract contractHolder creditor debtor declarant director document emitters employee employer
            endLocation entity holder inReplyToEmail inReplyToMessage involved issuer match member object onBehalfOf operator organizer owner
            parent participant party payer payerAccount person pictured post predecessor project proof receiver recipientAccount recipients
            relative resolved senderAccount startLocation successor supplier taxee tenderers transport vehicle
            """);
        Add(Number, """
            amount amountEur amountUsd balance confidenceScore fileSize grossRegisteredTonnage height index latitude longitude maxBalance
            maximumNumberOfLots numberOfLots numberOfSeats rowCount samplingRate tonnage weight
            """);
        Add("address", "address full location locationMentioned");
        Add("checksum", "contentHash csvHash pdfHash");
        Add("country", """
            birthCountry citizenship contextCountry country departureCountry destinationCountry detectedCountry flag jurisdiction mainCountry
            nationality originCountry pastFlags tradingCountry
            """);
        Add("email", "contextEmail email emailMentioned");
        Add("gender", "gender");
        Add("html", "bodyHtml");
        Add("iban", "iban ibanMentioned");
        Add("identifier", """
            accountNumber authorityId authorityReferenceId bic bvdId cadastralCode cageCode callId callSign caseNumber ccdNumber cikCode
            coatoCode cpvCode crsNumber dunsCode figiCode fnsCode giiNumber googlePlaceId ibcRuc icaoCode idNumber imoNumber innCode ipoCode
            irsCode isin isinCode jibCode kppCode leiCode licenseNumber mbsCode mmsi npiCode nutsCode ogrnCode okpoCode osmId passportNumber
            permId personalNumber pfrNumber programId projectId publicKey registrationNumber ricCode serialNumber socialSecurityNumber swiftBic
            taxNumber ticker titleNumber uniqueEntityId unscId vatCode vedCode voenCode wikidataId
            """);
        Add("ip", "ipAddress ipMentioned");
        Add("json", "columns headers metadata");
        Add(Language, "detectedLanguage language spokenLanguage translatedLanguage");
        Add("mimetype", "mimeType");
        Add("name", "alias companiesMentioned name namesMentioned peopleMentioned previousName weakAlias");
        Add("phone", "callerNumber contextPhone phone phoneMentioned receiverNumber");
        Add("text", "bodyText decisionReason description goodsDescription indexText notes purpose reason summary translatedText");
        Add("topic", "topics");
        Add("url", "alephUrl opencorporatesUrl programUrl publisherUrl sourceUrl tedUrl website wikipediaUrl");
        Add(Statement.WholeEntity, Statement.WholeEntity);
        return rows;

        void Add(string type, string properties)
        {
            foreach (var property in properties.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                rows.Add(property, type);
            }
        }
    }
}
