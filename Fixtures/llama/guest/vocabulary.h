// Included before llama-vocab.cpp, which looks up each character of each token in a map of texts: a tenth of the
// instructions of loading.
#pragma once
#include "unicode.h"

#include <array>
#include <stdexcept>

// The byte for which byte-level vocabularies write a character.
static inline uint8_t byte_of_character(const std::string & utf8) {
    // These characters have one or two bytes, and are less than 0x200.
    static constexpr int16_t none = -1;
    static const std::array<int16_t, 0x200> bytes = [] {
        std::array<int16_t, 0x200> result;
        result.fill(none);
        for (int byte = 0; byte < 256; byte++) {
            result.at(unicode_cpts_from_utf8(unicode_byte_to_utf8(static_cast<uint8_t>(byte))).at(0)) =
                static_cast<int16_t>(byte);
        }
        return result;
    }();
    const auto part = [&](size_t index) { return static_cast<uint8_t>(utf8[index]); };
    const size_t character = utf8.size() == 1                         ? part(0)
                             : utf8.size() == 2 && part(0) >> 5 == 6 ? (part(0) & 0x1F) << 6 | (part(1) & 0x3F)
                                                                      : bytes.size();
    if (character >= bytes.size() || bytes[character] == none) {
        throw std::out_of_range("no byte has this character");
    }
    return static_cast<uint8_t>(bytes[character]);
}

#define unicode_utf8_to_byte byte_of_character
