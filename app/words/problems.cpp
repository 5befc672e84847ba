// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/problems.h"

namespace payoutdesk {

using namespace Qt::StringLiterals;

QString Problems::of(Mobile::Problem problem)
{
    switch (problem) {
    case Mobile::Problem::Empty:
        return tr("Enter the mobile number: ten digits, e.g. 7428585742.");
    case Mobile::Problem::SpreadsheetDamage:
        return tr("A spreadsheet has changed this number, so its digits are lost. Format the column there as text and copy it "
                  "again, or type the ten digits, e.g. 7428585742.");
    case Mobile::Problem::NotDigits:
        return tr("A mobile number has digits only, e.g. 7428585742.");
    case Mobile::Problem::ForeignCountry:
        return tr("Only Indian mobile numbers (+91) can be added, e.g. 7428585742.");
    case Mobile::Problem::TooShort:
        return tr("Digits are missing. Ten digits, e.g. 7428585742.");
    case Mobile::Problem::TooLong:
        return tr("These are too many digits. Ten digits, e.g. 7428585742.");
    case Mobile::Problem::WrongStart:
        return tr("An Indian mobile number starts with 6, 7, 8 or 9, e.g. 7428585742.");
    }
    Q_UNREACHABLE();
}

QString Problems::of(Email::Problem problem)
{
    switch (problem) {
    case Email::Problem::Empty:
        return tr("Enter the e-mail address, e.g. asha@example.in.");
    case Email::Problem::Several:
        return tr("One e-mail address only, e.g. asha@example.in.");
    case Email::Problem::NoAt:
        return tr("The @ is missing, e.g. asha@example.in.");
    case Email::Problem::NothingBeforeAt:
        return tr("The part before the @ is missing, e.g. asha@example.in.");
    case Email::Problem::BadDomain:
        return tr("The part after the @ is not complete, e.g. asha@example.in.");
    case Email::Problem::BadCharacter:
        return tr("There is a character in it that an e-mail address cannot have, e.g. a blank. It looks like asha@example.in.");
    case Email::Problem::TooLong:
        return tr("This e-mail address is too long: at most %n character(s).", nullptr, Email::maximumLength);
    }
    Q_UNREACHABLE();
}

QString Problems::of(ObjectId::Problem problem)
{
    switch (problem) {
    case ObjectId::Problem::Empty:
        return tr("Enter the ID: 24 characters, e.g. 645b280e95335f08eb021aa2.");
    case ObjectId::Problem::ShortAddress:
        return tr("This is the short address that the recipient got, not the ID. The ID has 24 characters, e.g. "
                  "657aa9841b8d3897ff0a84fb; it stands in Instantpay's dashboard.");
    case ObjectId::Problem::WrongLength:
        return tr("An ID has exactly 24 characters, e.g. 645b280e95335f08eb021aa2.");
    case ObjectId::Problem::NotHexadecimal:
        return tr("An ID has only the digits 0 to 9 and the letters a to f, e.g. 645b280e95335f08eb021aa2.");
    }
    Q_UNREACHABLE();
}

QString Problems::of(ApiAddress::Problem problem)
{
    switch (problem) {
    case ApiAddress::Problem::Empty:
        return tr("Enter the address, e.g. https://api.instantpay.in.");
    case ApiAddress::Problem::NotAnAddress:
        return tr("This is not an internet address, e.g. https://api.instantpay.in.");
    case ApiAddress::Problem::NotHttps:
        return tr("The address must begin with https:// so that nobody can listen (http:// only for 127.0.0.1).");
    case ApiAddress::Problem::HasUserInfo:
        return tr("Leave out the name and password before the @. The client ID has a field of its own.");
    case ApiAddress::Problem::HasQueryOrFragment:
        return tr("Leave out everything from the ? or # on.");
    }
    Q_UNREACHABLE();
}

QString Problems::of(UnusableLine::Why why)
{
    switch (why) {
    case UnusableLine::Why::BadId:
        return tr("no link ID of 24 characters, e.g. 657aa9841b8d3897ff0a84fb");
    case UnusableLine::Why::ShortAddress:
        return tr("the short address that the recipient got, not the link ID");
    case UnusableLine::Why::BadAmount:
        return tr("the amount cannot be read, e.g. 1,500.00");
    case UnusableLine::Why::BadDate:
        return tr("the expiry date cannot be read, e.g. 31/12/2023");
    case UnusableLine::Why::TextTooLong:
        return tr("the recipient or the note is too long (at most %n character(s))", nullptr, PayoutLink::maximumTextLength);
    case UnusableLine::Why::BadText:
        return tr("the recipient or the note has characters that cannot be shown");
    }
    Q_UNREACHABLE();
}

QString Problems::of(UnusableTag::Why why)
{
    switch (why) {
    case UnusableTag::Why::NoId:
        return tr("no tag ID of 24 characters, e.g. 645b280e95335f08eb021aa2");
    case UnusableTag::Why::NoName:
        return tr("no name beside the ID, e.g. Vendor");
    case UnusableTag::Why::NameTooLong:
        return tr("the name is too long (at most %n character(s))", nullptr, Tag::maximumNameLength);
    case UnusableTag::Why::BadName:
        return tr("the name has characters that cannot be shown, or no letter at all");
    case UnusableTag::Why::BadColor:
        return tr("the colour cannot be read, e.g. #e8710a");
    }
    Q_UNREACHABLE();
}

QString Problems::of(TextFileProblem problem)
{
    switch (problem) {
    case TextFileProblem::TooLarge:
        return tr("This file is too large for a list of tags (more than 1 MB). Nothing was added.");
    case TextFileProblem::Unreadable:
        return tr("This file cannot be read. Nothing was added.");
    case TextFileProblem::NotText:
        return tr("This file is no plain text. Save the sheet as CSV (UTF-8) and import that. Nothing was added.");
    }
    Q_UNREACHABLE();
}

QString Problems::ofText(TextProblem problem, int maximum)
{
    switch (problem) {
    case TextProblem::Empty:
        return tr("Enter something here.");
    case TextProblem::TooLong:
        return tr("This is too long: at most %n character(s).", nullptr, maximum);
    case TextProblem::ControlCharacter:
        return tr("There is an invisible control character in it. Type it instead of pasting it.");
    case TextProblem::DirectionCharacter:
        return tr("There is an invisible character in it that turns the reading direction. Type it instead of pasting it.");
    case TextProblem::OnlySymbols:
        return tr("There is no letter and no digit in it.");
    }
    Q_UNREACHABLE();
}

QString Problems::ofName(TextProblem problem, int maximum)
{
    return problem == TextProblem::Empty ? tr("Enter the name, e.g. Asha Verma.") : ofText(problem, maximum);
}

QString Problems::ofCompany(TextProblem problem) { return ofText(problem, ContactDraft::maximumCompanyLength); }

QString Problems::noTags() { return tr("Choose at least one tag, e.g. Vendor."); }

QString Problems::ofReading(const StoreProblem &problem)
{
    return problem.kind == StoreProblem::Kind::Failed ? tr("Try again; if it stays, restart Payout Desk.") : of(problem);
}

QString Problems::of(const StoreProblem &problem)
{
    switch (problem.kind) {
    case StoreProblem::Kind::InUse:
        return tr("Another Payout Desk is using this data already. Close it there first.");
    case StoreProblem::Kind::NewerVersion:
        return tr("This data was written by a newer Payout Desk. Install that version; nothing was changed.");
    case StoreProblem::Kind::Damaged:
        //: %1 is the path of a file
        return tr("The data file is damaged: %1. Restore it from a backup; nothing was changed.").arg(problem.path);
    case StoreProblem::Kind::UnsafePlace:
        //: %1 is the path of a file or folder
        return tr("Others could change this place, so it is not used: %1. Ask who looks after this computer.").arg(problem.path);
    case StoreProblem::Kind::NetworkPlace:
        return tr("This place is on another computer, where writing is not certain: %1. Choose a folder on this computer.")
            .arg(problem.path);
    case StoreProblem::Kind::NotWritable:
        return tr("This place cannot be written to: %1. Ask who looks after this computer.").arg(problem.path);
    case StoreProblem::Kind::DiskFull:
        return tr("The disk is full, so it could not be written down. Nothing was sent. Free some space and try again.");
    case StoreProblem::Kind::Failed:
        return tr(
            "It could not be written down on this computer. Nothing was sent. Try again; if it stays, restart Payout Desk.");
    }
    Q_UNREACHABLE();
}

QString Problems::ofOutcome(const StoreProblem &problem)
{
    if (problem.kind == StoreProblem::Kind::DiskFull)
        return tr("The disk is full, so Instantpay's answer could not be written down. The request has left: do not send it "
                  "again. Free some space; it is written down as soon as there is room.");
    return tr("Instantpay's answer could not be written down on this computer. The request has left: do not send it again. It is "
              "tried again every few seconds.");
}

QString Problems::of(WaitReason why)
{
    switch (why) {
    case WaitReason::SecretNotThere:
        return tr("Waiting: no client secret is saved for this profile. Nothing left this computer.");
    case WaitReason::KeychainLocked:
        return tr("The password store is locked. You can type; nothing is sent.");
    case WaitReason::NoKeychain:
        return tr("Waiting: this computer has no password store running and the credentials were not entered since the start. "
                  "Nothing left this computer.");
    case WaitReason::KeychainSilent:
        return tr("Waiting: the password store does not answer. Nothing left this computer.");
    case WaitReason::ClockBehind:
        return tr("Waiting: this computer's clock is behind what was written here before, so nobody can tell how long ago people "
                  "were reminded. Look at the clock. Nothing left this computer.");
    case WaitReason::ClockDiffers:
        return tr("Waiting: this computer's clock was set meanwhile, or Instantpay's clock says something else. Reminders are "
                  "counted by it. Look at the clock. Nothing left this computer.");
    case WaitReason::NotWritten:
        return tr("Waiting: it could not be written down on this computer first; the disk may be full. Nothing left this "
                  "computer.");
    case WaitReason::WrongAddress:
        return tr("Waiting: the client secret was saved for another address. Enter it again. Nothing left this computer.");
    case WaitReason::NoConnection:
        return tr("Waiting: no connection. Nothing left this computer.");
    }
    Q_UNREACHABLE();
}

QString Problems::of(CredentialsState state)
{
    switch (state) {
    case CredentialsState::Ready:
        return {};
    case CredentialsState::NotThere:
        return tr("No client secret is saved for this profile yet. You can type; nothing is sent.");
    case CredentialsState::Locked:
        return tr("The password store is locked. You can type; nothing is sent.");
    case CredentialsState::NoKeychain:
        return tr("This computer has no password store running; the credentials are forgotten when you close.");
    case CredentialsState::Silent:
        return tr("The password store does not answer. You can type; nothing is sent.");
    case CredentialsState::WrongAddress:
        return tr("The client secret was saved for another address. Enter it again; until then nothing is sent.");
    }
    Q_UNREACHABLE();
}

QString Problems::of(CredentialsSaved saved)
{
    switch (saved) {
    case CredentialsSaved::InKeychain:
        return tr("The credentials are saved in the password store.");
    case CredentialsSaved::ForThisSession:
        return tr("This computer has no password store running; the credentials are forgotten when you close.");
    case CredentialsSaved::Locked:
        return tr("The password store is locked, so the credentials are not saved yet. They will be when you unlock it.");
    case CredentialsSaved::NotReadBack:
        return tr("The password store did not keep the credentials. Save again; if it stays, ask who looks after this computer.");
    case CredentialsSaved::Silent:
        return tr("The password store does not answer, so the credentials were not saved. Try again.");
    }
    Q_UNREACHABLE();
}

QString Problems::of(EraseProblem why)
{
    switch (why) {
    case EraseProblem::OnTheWire:
        return tr("The profile was not deleted: something is about to leave or on its way. Wait for the answer, then delete it.");
    case EraseProblem::Credentials:
        return tr("The profile was not deleted: the password store is locked or does not answer, so the client secret would stay "
                  "in it. Unlock it and delete again.");
    case EraseProblem::Folder:
        return tr("The client secret was deleted, but not everything in the profile's folder could be. Ask who looks after this "
                  "computer.");
    }
    Q_UNREACHABLE();
}

} // namespace payoutdesk
